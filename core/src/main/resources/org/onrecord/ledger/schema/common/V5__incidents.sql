-- What version 4 has moved to the lines goes from here.

CREATE TABLE incident_now (
    number      ${number} PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    merged_into TEXT,            -- id of the incident that it turned out to be
    profile     TEXT NOT NULL,   -- JSON: what linking compares reports with
    entries     BIGINT NOT NULL, -- how many entries speak of it
    folded      BIGINT NOT NULL  -- how many of them its line rests on
);

INSERT INTO incident_now (number, id, merged_into, profile, entries, folded)
SELECT number, id, merged_into, profile, entries, folded FROM incident;

DROP TABLE incident;

ALTER TABLE incident_now RENAME TO incident;

CREATE INDEX incident_to_fold ON incident (number) WHERE folded < entries;
