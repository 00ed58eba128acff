-- What lists are narrowed and ordered by, a narrow row for each incident that something is on record of, and beside it
-- what lists show and search. Both follow from the entries. They stand in the order in which incidents were reported last:
-- "latest" holds the second since 1970 in its upper bits and the incident's number in its lowest 28, so that no two are
-- the same.

CREATE TABLE incident_line (
    latest           ${number} PRIMARY KEY,
    incident         BIGINT NOT NULL UNIQUE, -- the incident's number
    kind             TEXT,
    country          TEXT,                   -- ISO 3166-1 alpha-2
    occurred_from    BIGINT,                 -- days since 1970-01-01
    occurred_to      BIGINT,
    killed           BIGINT,                 -- the best number by OnRecord's rule
    reports          BIGINT NOT NULL,
    last_reported_at BIGINT NOT NULL,        -- microseconds since 1970-01-01T00:00Z
    latitude         DOUBLE PRECISION,       -- degrees
    longitude        DOUBLE PRECISION,
    disputed         SMALLINT NOT NULL,      -- 1 where sources contradict each other now
    claimed          SMALLINT NOT NULL       -- 1 where somebody has claimed responsibility
);
CREATE INDEX line_by_toll ON incident_line ((COALESCE(killed, -1)), latest);
CREATE INDEX line_by_reports ON incident_line (reports, latest);
CREATE INDEX line_of_country ON incident_line (country, latest);

CREATE TABLE incident_text (
    latest      ${number} PRIMARY KEY,
    summary     TEXT NOT NULL, -- JSON
    place_words TEXT NOT NULL, -- to search: without case, accents and signs, a space between two
    words       TEXT NOT NULL  -- likewise, those of the headlines
);

-- Which incidents an entry speaks of.
CREATE INDEX incident_of_entry ON entry_on_incident (number);
