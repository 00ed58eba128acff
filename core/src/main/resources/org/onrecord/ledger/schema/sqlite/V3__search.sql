-- The words of lines, found by their beginnings; a row has the "latest" of its line. The words come folded, so the
-- simplest tokens do.

CREATE VIRTUAL TABLE incident_search USING fts5 (
    place, words, content = '', contentless_delete = 1, detail = column, tokenize = 'ascii'
);

CREATE TRIGGER search_new_line AFTER INSERT ON incident_text BEGIN
    INSERT INTO incident_search (rowid, place, words) VALUES (new.latest, new.place_words, new.words);
END;

CREATE TRIGGER search_old_line AFTER DELETE ON incident_text BEGIN
    DELETE FROM incident_search WHERE rowid = old.latest;
END;

CREATE TRIGGER search_other_words AFTER UPDATE OF place_words, words ON incident_text
    WHEN old.place_words <> new.place_words OR old.words <> new.words
BEGIN
    DELETE FROM incident_search WHERE rowid = old.latest;
    INSERT INTO incident_search (rowid, place, words) VALUES (new.latest, new.place_words, new.words);
END;
