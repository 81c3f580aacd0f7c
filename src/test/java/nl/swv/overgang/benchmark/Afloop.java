package nl.swv.overgang.benchmark;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives what came in a past of 100 days: 60 % closed in the last eight weeks, and of the rest some wait, some are nazorg. */
record Afloop(JdbcTemplate sql) {

    private static final List<String> STAPPEN = List.of(
            "select setseed(0.2026)",
            """
            create temp table dicht as
            select ot_dossiernummer as nummer, p.id_ as proces,
                   now() - random() * interval '55 days' as op, random() * interval '40 days' as duur
            from dossier d join act_ru_execution p on p.business_key_ = d.ot_dossiernummer and p.parent_id_ is null
            where d.status = 'LOPEND' and random() < 0.6""",
            "create index on dicht (proces)",
            "create index on dicht (nummer)",
            "analyze dicht",
            """
            update dossier set ontvangen_op = now() - interval '100 days', ontvangen_dag = current_date - 100""",
            """
            update dossier d set gesloten_op = c.op, gesloten_dag = cast(c.op as date),
                parnassys_op = cast(c.op as date),
                status = case d.scenario when 'AFRONDING' then 'AFGEROND' else 'OVER_NAAR_TOP' end,
                top_dossiernummer = case d.scenario when 'AFRONDING' then null else 'TOP-' || d.ot_dossiernummer end
            from dicht c where c.nummer = d.ot_dossiernummer""",
            "update dossier set status = 'NAZORG', nazorg_op = now() where status = 'LOPEND' and random() < 0.1",
            """
            delete from act_ru_identitylink where task_id_ in
                (select t.id_ from act_ru_task t join dicht c on c.proces = t.proc_inst_id_)""",
            "delete from act_ru_task using dicht where proces = proc_inst_id_",
            "delete from act_ru_variable using dicht where proces = proc_inst_id_",
            "delete from act_ru_event_subscr using dicht where proces = proc_inst_id_",
            "delete from act_ru_execution using dicht where proces = proc_inst_id_",
            """
            update act_hi_procinst p set end_time_ = c.op, start_time_ = c.op - c.duur, state_ = 'COMPLETED',
                duration_ = extract(epoch from c.duur) * 1000 from dicht c where c.proces = p.id_""",
            """
            update act_hi_taskinst t set end_time_ = c.op, start_time_ = c.op - c.duur, delete_reason_ = 'completed',
                duration_ = extract(epoch from c.duur) * 1000 from dicht c where c.proces = t.proc_inst_id_""",
            """
            update act_hi_actinst a set end_time_ = c.op, start_time_ = c.op - c.duur,
                duration_ = extract(epoch from c.duur) * 1000
            from dicht c where c.proces = a.proc_inst_id_ and a.end_time_ is null""",
            "update act_ru_task set create_time_ = now() - random() * interval '90 days'",
            """
            update act_hi_taskinst h set start_time_ = t.create_time_
            from act_ru_task t where t.id_ = h.id_""",
            """
            create temp table wacht as select id_ from act_ru_task
            where task_def_key_ = 'Task_NieuweActieVoorbereiden' and random() < 0.5""",
            """
            update act_ru_task set task_def_key_ = 'Task_KnoppencursusAfwachten', name_ = 'Knoppencursus afwachten'
            where id_ in (select id_ from wacht)""",
            """
            update act_hi_taskinst set task_def_key_ = 'Task_KnoppencursusAfwachten', name_ = 'Knoppencursus afwachten'
            where id_ in (select id_ from wacht)""",
            // two hundred jobs gave up, for three reasons
            """
            create temp table strand as
            select 'strand-' || row_number() over () as id, id_ as proces, proc_def_id_ as definitie,
                   'TOP Dossier antwoordt niet: ' || 500 + row_number() over () % 3 as melding
            from act_ru_execution where parent_id_ is null order by id_ limit 200""",
            """
            insert into act_ge_bytearray (id_, rev_, name_, bytes_, generated_, type_)
            select 'spoor-' || id, 1, 'job.exceptionByteArray', convert_to(repeat(melding || chr(10), 60), 'UTF8'), false, 2
            from strand""",
            """
            insert into act_ru_job (id_, rev_, type_, exclusive_, execution_id_, process_instance_id_, process_def_id_,
                process_def_key_, retries_, exception_msg_, exception_stack_id_, suspension_state_, handler_type_, priority_)
            select id, 1, 'message', true, proces, proces, definitie, 'OvergangDossierProcess', 0, melding, 'spoor-' || id, 1,
                'async-continuation', 0 from strand""",
            """
            insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, execution_id_, activity_id_,
                proc_inst_id_, proc_def_id_, cause_incident_id_, root_cause_incident_id_, configuration_, incident_msg_)
            select 'inc-' || id, 1, now(), 'failedJob', proces, 'Task_TopDossierAanmaken', proces, definitie, 'inc-' || id,
                'inc-' || id, id, melding from strand""");

    void speel() {
        STAPPEN.forEach(sql::execute);
    }
}
