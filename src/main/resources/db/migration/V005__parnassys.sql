-- B5, R23: what of a dossier need not go into ParnasSys. Its school says so, with a tick.
alter table dossier add column parnassys_niet_relevant boolean default false not null;

-- for the list of schools: the four that add up, without reading the dossiers themselves
drop index dossier_per_school;
create index dossier_per_school on dossier (school, status, parnassys_op, parnassys_niet_relevant, export_id);

create or replace view v_dossier as
select ot_dossiernummer, soort, school, leerling, groep, einddatum, consulent, scenario, status, top_dossiernummer,
       ontvangen_dag, nazorg_op, gesloten_op, gesloten_dag, parnassys_op, parnassys_reden, export_id,
       parnassys_niet_relevant
from dossier;
