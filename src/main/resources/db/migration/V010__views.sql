
-- What other modules may read, see docs/adr/0036. A plain view of one table each: it goes into the statement that reads it.
create view v_school as
select vestiging, naam, wijkteam, vrije_dagen, knoppencursus_gepland_op from school;

create view v_dossier as
select ot_dossiernummer, soort, school, leerling, groep, einddatum, consulent, scenario, status, top_dossiernummer,
       ontvangen_dag, nazorg_op, gesloten_op, gesloten_dag, parnassys_op, parnassys_reden, export_id
from dossier;

create view v_gebeurtenis as
select ot_dossiernummer, op, wat from gebeurtenis;

create view v_open_taak as
select taak, stap, dossier, school, groep, wie, sinds, voor from open_taak;

-- those that run
create view v_vervanging as
select loopt_voor as afwezige, vervanger, tot from vervanging where loopt_voor is not null;
