package nl.swv.overgang.security.rechten;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.swv.overgang.platform.Groepen;
import nl.swv.overgang.platform.engine.EngineAccess;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Accounts and groups as the engine keeps them: one look-up by key where nothing is new. */
@Component
class EngineGroepen implements Groepen {

    private final IdentityService identity;
    private final EngineAccess engine;

    EngineGroepen(IdentityService identity, EngineAccess engine) {
        this.identity = identity;
        this.engine = engine;
    }

    @Override
    public void groep(String id, String naam) {
        engine.asSystem(() -> {
            if (identity.createGroupQuery().groupId(id).count() == 0) {
                Group group = identity.newGroup(id);
                group.setName(naam);
                group.setType(id.replaceFirst("-.*", ""));
                identity.saveGroup(group);
            }
            return null;
        });
    }

    @Override
    public void account(String id, String voornaam, String achternaam, String wachtwoord, Set<String> groepen) {
        engine.asSystem(() -> {
            if (identity.createUserQuery().userId(id).count() == 0) {
                User user = identity.newUser(id);
                user.setFirstName(voornaam);
                user.setLastName(achternaam);
                user.setPassword(wachtwoord);
                identity.saveUser(user);
            }
            groepen.forEach(groep -> maakLid(id, groep));
            return null;
        });
    }

    @Override
    public boolean bestaat(String account) {
        return engine.asSystem(() -> identity.createUserQuery().userId(account).count() > 0);
    }

    @Override
    public void maakLid(String account, String groep) {
        engine.asSystem(() -> {
            groep(groep, groep);
            if (!isLid(account, groep)) {
                identity.createMembership(account, groep);
            }
            return null;
        });
    }

    @Override
    public void nietLid(String account, String groep) {
        engine.asSystem(() -> {
            identity.deleteMembership(account, groep);
            return null;
        });
    }

    @Override
    public Set<String> leden(String groep) {
        return engine.asSystem(() -> identity.createUserQuery().memberOfGroup(groep).list().stream()
                .map(User::getId)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public void verwijder(String groep) {
        engine.asSystem(() -> {
            identity.deleteGroup(groep);
            return null;
        });
    }

    @Override
    public List<Lid> namen(String groep) {
        return engine.asSystem(
                () -> identity
                        .createUserQuery()
                        .memberOfGroup(groep)
                        .orderByUserLastName()
                        .asc()
                        .orderByUserId()
                        .asc()
                        .list()
                        .stream()
                        .map(lid -> new Lid(lid.getId(), naam(lid)))
                        .toList());
    }

    private static String naam(User lid) {
        String naam = Stream.of(lid.getFirstName(), lid.getLastName())
                .filter(deel -> deel != null && !deel.isBlank())
                .collect(Collectors.joining(" "));
        return naam.isEmpty() ? lid.getId() : naam;
    }

    @Override
    public boolean isLid(String account, String groep) {
        return engine.asSystem(() ->
                identity.createUserQuery().userId(account).memberOfGroup(groep).count() > 0);
    }

    boolean heeftLeden(String groep) {
        return identity.createUserQuery().memberOfGroup(groep).count() > 0;
    }
}
