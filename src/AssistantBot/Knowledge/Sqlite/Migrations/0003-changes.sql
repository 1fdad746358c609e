-- What happened to articles and passages that were there: by it, what programs hold in memory follows the archive.
-- Additions need no rows, since their keys are above all earlier ones. Only the latest 100,000 changes are kept.
CREATE TABLE changes (
    sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
    article_key INTEGER NOT NULL,
    passage_key INTEGER                -- of a passage that was removed; NULL: the article's own columns changed
);
CREATE TRIGGER note_removed_passage AFTER DELETE ON passages BEGIN
    INSERT INTO changes (article_key, passage_key) VALUES (old.article_key, old.key);
END;
CREATE TRIGGER note_changed_article AFTER UPDATE ON articles BEGIN
    INSERT INTO changes (article_key) VALUES (new.key);
END;
CREATE TRIGGER forget_old_changes AFTER INSERT ON changes BEGIN
    DELETE FROM changes WHERE sequence <= new.sequence - 100000;
END;
