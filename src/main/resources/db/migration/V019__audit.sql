-- Who looked, logged in or was refused (domein.md, B.10). Only added to: each line seals the one before it, see docs/adr/0056.
-- No content, no pupil: onderwerp is a dossier number, a vestigingscode or an account.
create table auditregel (
    keten             integer not null,
    nummer            bigint not null,
    op                timestamp with time zone not null,
    soort             varchar(20) not null,
    wie               varchar(64),
    onderwerp         varchar(64),
    weg               varchar(160) not null,
    vanaf             varchar(45),
    uitkomst          integer not null,
    zegel             varchar(64) not null,
    primary key (keten, nummer)
);
create index auditregel_op on auditregel (op);
create index auditregel_onderwerp on auditregel (onderwerp, op);
create index auditregel_wie on auditregel (wie, op);
