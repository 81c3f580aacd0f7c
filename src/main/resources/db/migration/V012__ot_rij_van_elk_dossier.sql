-- R15: a newer export is also held against what was typed when a dossier was registered by hand.
insert into ot_rij (ot_dossiernummer, module, soort, ot_status, school, leerling, groep, startdatum, einddatum, vervolg, consulent)
select ot_dossiernummer, module, soort, ot_status, school, leerling, groep, startdatum, einddatum, vervolg, consulent
from dossier d where not exists (select 1 from ot_rij r where r.ot_dossiernummer = d.ot_dossiernummer);
