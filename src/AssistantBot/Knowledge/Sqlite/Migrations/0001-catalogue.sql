-- Articles, what they came from and what was made of them.
CREATE TABLE articles (
    key          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           TEXT    NOT NULL UNIQUE,
    external_id  TEXT,
    title        TEXT,
    text         TEXT    NOT NULL,
    outlet       TEXT,
    url          TEXT,
    published    TEXT,                 -- yyyy-mm-dd
    is_sample    INTEGER NOT NULL,
    content_hash TEXT    NOT NULL,
    named_by_content INTEGER NOT NULL, -- 1: the same content elsewhere is the same article
    origin       TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    tokens       INTEGER NOT NULL,
    ingested_at  TEXT    NOT NULL      -- UTC
);
CREATE INDEX articles_by_external_id ON articles (external_id);
CREATE INDEX articles_by_published ON articles (published);
CREATE INDEX articles_by_content ON articles (content_hash) WHERE named_by_content = 1;
CREATE INDEX samples ON articles (key) WHERE is_sample = 1;

CREATE TABLE raw_documents (
    article_key INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    bytes       BLOB NOT NULL
);

CREATE TABLE edits (
    article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    start       INTEGER NOT NULL,      -- in the text as it came
    before      TEXT    NOT NULL,
    after       TEXT    NOT NULL,
    PRIMARY KEY (article_key, ordinal)
) WITHOUT ROWID;

CREATE TABLE passages (
    key         INTEGER PRIMARY KEY AUTOINCREMENT,
    id          TEXT    NOT NULL UNIQUE,
    article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL,
    span_start  INTEGER NOT NULL,      -- UTF-16 code units of the text
    span_end    INTEGER NOT NULL,
    UNIQUE (article_key, ordinal)
);

-- What the passage index has still to learn. Written in the transaction that changes the passages.
CREATE TABLE index_work (
    passage_key INTEGER PRIMARY KEY,
    operation   TEXT    NOT NULL CHECK (operation IN ('upsert', 'remove')),
    queued_at   TEXT    NOT NULL
);

CREATE TABLE index_generations (
    number        INTEGER PRIMARY KEY AUTOINCREMENT,
    token_version INTEGER NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN ('building', 'current')),
    created_at    TEXT    NOT NULL
);

-- Files of watched folders that need not be read again unless they change.
CREATE TABLE seen_files (
    path     TEXT    PRIMARY KEY,
    size     INTEGER NOT NULL,
    modified INTEGER NOT NULL          -- ticks, UTC
) WITHOUT ROWID;

CREATE TABLE archive_totals (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    articles INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    tokens   INTEGER NOT NULL
);
INSERT INTO archive_totals VALUES (1, 0, 0, 0);

CREATE TRIGGER count_added_article AFTER INSERT ON articles BEGIN
    UPDATE archive_totals SET articles = articles + 1, tokens = tokens + new.tokens;
END;
CREATE TRIGGER count_changed_article AFTER UPDATE OF tokens ON articles BEGIN
    UPDATE archive_totals SET tokens = tokens - old.tokens + new.tokens;
END;
CREATE TRIGGER count_removed_article AFTER DELETE ON articles BEGIN
    UPDATE archive_totals SET articles = articles - 1, tokens = tokens - old.tokens;
END;
-- The index must forget every passage that goes, by whatever way it goes.
CREATE TRIGGER count_added_passage AFTER INSERT ON passages BEGIN
    UPDATE archive_totals SET passages = passages + 1;
    INSERT INTO index_work VALUES (new.key, 'upsert', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
CREATE TRIGGER count_removed_passage AFTER DELETE ON passages BEGIN
    UPDATE archive_totals SET passages = passages - 1;
    INSERT INTO index_work VALUES (old.key, 'remove', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
        ON CONFLICT (passage_key) DO UPDATE SET operation = excluded.operation;
END;
