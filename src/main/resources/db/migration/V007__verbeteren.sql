-- R16: a line of the tijdlijn of a dossier tells why something was mended. The reason is typed text and stays here; detail
-- says what it was and what it became, without typed text.
alter table gebeurtenis add column reden varchar(2000);
alter table gebeurtenis alter column detail set data type varchar(1000);
