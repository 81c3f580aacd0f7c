-- What an import had not read yet, for as long as it has not come to its end: a line for each row of the file, with its
-- number in the file and, where it is readable, its OT-dossiernummer. A later import takes out what it read (R10).
create table import_ongelezen (
    import_id         bigint primary key references import_run on delete cascade,
    regels            text not null
);
-- of one that broke off: the later import that read the last of what it did not reach
alter table import_run add column hersteld_door bigint references import_run;
-- the school of a refused row of dossiers, where that cell itself is fine: it is sent back to that school
alter table import_regel add column vestiging varchar(6);
-- what a column is called in the files of this SWV, where the coördinator said so: it comes before the setting
create table import_kolom (
    soort             varchar(20) not null,
    kolom             varchar(40) not null,
    naam              varchar(40) not null,
    primary key (soort, kolom)
);
