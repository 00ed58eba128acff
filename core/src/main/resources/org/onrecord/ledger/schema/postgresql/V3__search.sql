-- The words of lines, found by their beginnings; those of places stand behind an "@". The words come folded, so no parser
-- of the database's is needed.

ALTER TABLE incident_text ADD COLUMN search TSVECTOR NOT NULL GENERATED ALWAYS AS (
    array_to_tsvector(
        string_to_array(words, ' ') || string_to_array('@' || replace(place_words, ' ', ' @'), ' ')
    )
) STORED;

CREATE INDEX text_by_search ON incident_text USING gin (search);
