-- The open tasks of the engine beside what the pages ask of them: one row per task, made anew in the transaction that
-- changes the task, and compared with the engine at each start. See docs/adr/0031. Moments are as the engine keeps them.
create table open_taak (
    taak              varchar(64) primary key,
    stap              varchar(255) not null,
    dossier           varchar(40),
    -- of the dossier, or of the process of the school itself
    school            varchar(6),
    -- the group to which it is offered, the first by name if there are more; empty when to nobody
    groep             varchar(255) not null,
    wie               varchar(255),
    sinds             timestamp not null,
    voor              timestamp
);
create index open_taak_stap on open_taak (stap, sinds);
create index open_taak_dossiers on open_taak (stap, dossier, school, sinds);
create index open_taak_groep on open_taak (groep, sinds);
create index open_taak_wie on open_taak (wie, groep, voor);

-- one index serves the list of schools and the account (R10)
drop index dossier_per_school;
drop index dossier_rekening;
create index dossier_per_school on dossier (school, status, parnassys_op, export_id);
