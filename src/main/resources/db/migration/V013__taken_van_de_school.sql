-- What the tasks of a dossier take from its school: by when it means to have the dossier done, from its overgangsplan, and
-- the name of its leerlingadministratiesysteem.
alter table dossier add column gepland_op date;

create or replace view v_school as
select vestiging, naam, wijkteam, vrije_dagen, knoppencursus_gepland_op, las from school;
