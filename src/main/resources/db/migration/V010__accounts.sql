-- What somebody says was done about the accounts of a school, in OT or TOP Dossier (R17); what is not here, nobody said.
-- A school that was only made by a mistaken merger takes it along when that is undone.
create table accountvinkje (
    vestiging         varchar(6) not null references school on delete cascade,
    werk              varchar(20) not null,
    gedaan_op         date not null,
    door              varchar(64) not null,
    afgevinkt_op      timestamp with time zone not null,
    primary key (vestiging, werk)
);
