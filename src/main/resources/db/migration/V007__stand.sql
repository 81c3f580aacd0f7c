-- The civil days (Europe/Amsterdam, R14) on which a dossier came in and was closed: what the burn-down counts by.
alter table dossier add column ontvangen_dag date;
alter table dossier add column gesloten_dag date;
-- by way of text: H2 casts to a date in the zone of its session, and not in the one that was asked for
update dossier set
    ontvangen_dag = cast(substring(cast(ontvangen_op at time zone 'Europe/Amsterdam' as varchar), 1, 10) as date),
    gesloten_dag = cast(substring(cast(gesloten_op at time zone 'Europe/Amsterdam' as varchar), 1, 10) as date);
alter table dossier alter column ontvangen_dag set not null;
-- what the coördinator's pages count, without reading the dossiers themselves
create index dossier_voortgang on dossier (status, scenario, ontvangen_dag, gesloten_dag);
create index dossier_per_school on dossier (school, scenario, status, parnassys_op);
create index dossier_gesloten on dossier (gesloten_dag desc nulls last, ot_dossiernummer);
drop index dossier_school;
drop index dossier_status;
