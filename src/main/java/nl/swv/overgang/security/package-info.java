/** Who may come in and by which road: login, sessions, CSRF, headers, and the engine roads that stay shut. */
@ApplicationModule(allowedDependencies = {"huisstijl", "platform"})
package nl.swv.overgang.security;

import org.springframework.modulith.ApplicationModule;
