-- The ledger. Captures and entries are only ever added; all other tables follow from them, but for where intake stands.

CREATE TABLE capture (
    digest      TEXT PRIMARY KEY, -- SHA-256 of the bytes
    name        TEXT NOT NULL,    -- a path or an address
    url         TEXT,
    fetched_at  BIGINT,           -- times are microseconds since 1970-01-01T00:00Z
    charset     TEXT,
    gzip        ${bytes} NOT NULL
);

CREATE TABLE entry (
    number      ${number} PRIMARY KEY, -- from 1, without gaps
    kind        TEXT NOT NULL,         -- received, read, edited
    report      TEXT,
    recorded_at BIGINT NOT NULL,
    body        TEXT NOT NULL,         -- JSON; docs/ledger.md describes it
    digest      TEXT NOT NULL          -- SHA-256 over the digest of the entry before, the time and the body
);
CREATE INDEX entry_of_report ON entry (report, number);

-- Which entries speak of an incident.
CREATE TABLE entry_on_incident (
    incident TEXT NOT NULL,
    number   BIGINT NOT NULL,
    PRIMARY KEY (incident, number)
) ${clustered};

CREATE TABLE incident (
    number           ${number} PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    merged_into      TEXT,            -- id of the incident that it turned out to be
    profile          TEXT NOT NULL,   -- JSON: what linking compares reports with
    entries          BIGINT NOT NULL, -- how many entries speak of it
    folded           BIGINT NOT NULL, -- how many of them the columns below rest on
    summary          TEXT,            -- JSON; absent where nothing is on record of it
    kind             TEXT,
    occurred_from    BIGINT,          -- days since 1970-01-01
    occurred_to      BIGINT,
    killed           BIGINT,          -- the best number by OnRecord's rule
    reports          BIGINT,
    last_reported_at BIGINT,
    place_words      TEXT,            -- in lower case, to search
    words            TEXT             -- headlines in lower case, to search
);
CREATE INDEX incident_by_report ON incident (last_reported_at);
CREATE INDEX incident_to_fold ON incident (number) WHERE folded < entries;

-- Under which keys linking finds an incident; a key is a number made of its words, those of one time near each other.
CREATE TABLE incident_key (
    key      BIGINT NOT NULL,
    incident BIGINT NOT NULL,
    PRIMARY KEY (key, incident)
) ${clustered};

-- How far intake has come in each place.
CREATE TABLE place (
    name  TEXT PRIMARY KEY,
    state TEXT NOT NULL
);

-- What should have been a report and gave none.
CREATE TABLE skipped (
    number      ${number} PRIMARY KEY,
    found_in    TEXT NOT NULL,
    kind        TEXT NOT NULL,
    reason      TEXT NOT NULL,
    recorded_at BIGINT NOT NULL
);
