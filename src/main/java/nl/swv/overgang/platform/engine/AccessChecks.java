package nl.swv.overgang.platform.engine;

import static org.camunda.bpm.engine.authorization.BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * What the engine asks before it does something for a person. Of a job without a process, such as the clean-up of history
 * or a part of a batch, it asks nothing by itself: here whoever reads batches reads it, and the clean-up is the beheerder's.
 */
class AccessChecks extends AuthorizationCommandChecker {

    @Override
    public void checkReadJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            getAuthorizationManager().checkAuthorization(READ, BATCH);
        }
        super.checkReadJob(job);
    }

    @Override
    public void checkUpdateJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            getAuthorizationManager().checkAuthorization(UPDATE, BATCH);
        }
        super.checkUpdateJob(job);
    }

    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        if (job.getProcessDefinitionKey() == null) {
            boolean cleanup = HistoryCleanupJobHandler.TYPE.equals(job.getJobHandlerType());
            getAuthorizationManager().checkAuthorization(cleanup ? UPDATE : CREATE_BATCH_SET_JOB_RETRIES, BATCH);
        }
        super.checkUpdateRetriesJob(job);
    }
}
