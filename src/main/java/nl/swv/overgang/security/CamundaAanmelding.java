package nl.swv.overgang.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Logs in against the engine's own accounts, with its lock on repeated wrong passwords. Groups become authorities. */
@Component
class CamundaAanmelding implements AuthenticationProvider {

    private final IdentityService identity;

    CamundaAanmelding(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String id = login.getName();
        if (id.isBlank() || !passwordMatches(id, String.valueOf(login.getCredentials()))) {
            throw new BadCredentialsException("Onjuiste gebruikersnaam of onjuist wachtwoord.");
        }
        return authenticated(id);
    }

    /** The account with the groups that it has now. */
    Authentication authenticated(String id) {
        return UsernamePasswordAuthenticationToken.authenticated(id, null, groups(id));
    }

    boolean isBekend(String id) {
        return identity.createUserQuery().userId(id).count() > 0;
    }

    private boolean passwordMatches(String id, String password) {
        try {
            return identity.checkPassword(id, password);
        } catch (OptimisticLockingException e) {
            // several wrong guesses at the same moment: each counts as wrong
            return false;
        }
    }

    private List<? extends GrantedAuthority> groups(String id) {
        return identity.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
