package nl.swv.overgang.platform.engine;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Who leaves a group lets go of the tasks that are not for them any more: those stand in no name again, so that a
 * colleague finds and takes them.
 */
class LeavingAccounts extends DbIdentityServiceProvider {

    /** In the place of the engine's own. */
    record Factory() implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return DbIdentityServiceProvider.class;
        }

        @Override
        public Session openSession() {
            return new LeavingAccounts();
        }
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        return letGo(List.of(userId), groupId::equals, super.deleteMembership(userId, groupId));
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        return letGo(List.of(userId), group -> true, super.deleteUser(userId));
    }

    @Override
    public IdentityOperationResult deleteGroup(String groupId) {
        List<String> members = withoutAuthorization(() -> createUserQuery().memberOfGroup(groupId).list().stream()
                .map(User::getId)
                .toList());
        return letGo(members, groupId::equals, super.deleteGroup(groupId));
    }

    /** @param left the groups of which the database still says that they are a member: nothing is written before the end */
    private IdentityOperationResult letGo(
            List<String> accounts, Predicate<String> left, IdentityOperationResult result) {
        if (IdentityOperationResult.OPERATION_DELETE.equals(result.getOperation())) {
            withoutAuthorization(() -> {
                accounts.forEach(account -> letGo(account, left));
                return true;
            });
        }
        return result;
    }

    private void letGo(String account, Predicate<String> left) {
        CommandContext context = Context.getCommandContext();
        List<Task> inHand = context.getTaskManager()
                .findTasksByQueryCriteria((TaskQueryImpl) new TaskQueryImpl().taskAssignee(account));
        Taakrecht recht = new Taakrecht(account, inHand.isEmpty() ? List.of() : groups(account, left));
        inHand.stream()
                .filter(task -> !recht.magDoen(account, AccessChecks.candidateGroups((TaskEntity) task)))
                .forEach(task -> new AssignTaskCmd(task.getId(), null).execute(context));
    }

    private List<String> groups(String account, Predicate<String> left) {
        return createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .filter(left.negate())
                .toList();
    }

    private static <T> T withoutAuthorization(Callable<T> work) {
        return Context.getCommandContext().runWithoutAuthorization(work);
    }
}
