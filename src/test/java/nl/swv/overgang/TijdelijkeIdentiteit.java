package nl.swv.overgang;

import java.util.Set;
import java.util.stream.Collectors;
import nl.swv.overgang.platform.Aangemeld;
import nl.swv.overgang.platform.Gebruiker;
import nl.swv.overgang.platform.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
public class TijdelijkeIdentiteit implements Aangemeld, Groepen {
    private final IdentityService identity;

    TijdelijkeIdentiteit(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    public Gebruiker gebruiker() {
        var a = SecurityContextHolder.getContext().getAuthentication();
        return a == null
                ? Gebruiker.SYSTEEM
                : new Gebruiker(
                        a.getName(),
                        a.getAuthorities().stream().map(x -> x.getAuthority()).collect(Collectors.toSet()));
    }

    public void groep(String id, String naam) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var g = identity.newGroup(id);
            g.setName(naam);
            identity.saveGroup(g);
        }
    }

    public void account(String id, String v, String a, String w, Set<String> groepen) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            identity.saveUser(identity.newUser(id));
            for (String g : groepen) {
                groep(g, g);
                identity.createMembership(id, g);
            }
        }
    }

    public boolean isLid(String account, String groep) {
        return identity.createUserQuery().userId(account).memberOfGroup(groep).count() > 0;
    }
}
