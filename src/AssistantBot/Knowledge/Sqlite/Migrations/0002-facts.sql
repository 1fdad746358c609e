-- What was read out of the texts of articles. facts_version: of the program that read them; NULL: not read yet.
ALTER TABLE articles ADD COLUMN label TEXT;
ALTER TABLE articles ADD COLUMN reporters TEXT NOT NULL DEFAULT '[]';       -- JSON
ALTER TABLE articles ADD COLUMN event TEXT;                                 -- yyyy-mm-dd, yyyy-mm or --mm-dd
ALTER TABLE articles ADD COLUMN year_source TEXT NOT NULL DEFAULT 'Unknown';
ALTER TABLE articles ADD COLUMN effective TEXT;
ALTER TABLE articles ADD COLUMN facts_version TEXT;
CREATE INDEX articles_by_facts ON articles (facts_version);

-- The places an article names, with those they lie in.
CREATE TABLE article_places (
    code        TEXT    NOT NULL,                                           -- GB/T 2260
    article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    PRIMARY KEY (code, article_key)
) WITHOUT ROWID;
CREATE INDEX places_of_article ON article_places (article_key);

-- The days an article is about, as days since 0001-01-01.
CREATE TABLE article_days (
    article_key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    first_day   INTEGER NOT NULL,
    last_day    INTEGER NOT NULL,
    PRIMARY KEY (article_key, first_day, last_day)
) WITHOUT ROWID;
CREATE INDEX days_of_articles ON article_days (first_day, last_day);
