-- B6: a school may have opened the first TOP Dossier outside this application: the day that the coördinator stated.
alter table overgang add column eerste_top_dossier_opgegeven date;
