package nl.swv.overgang.repetitie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The API as people use it: each call is made as the account that acts. */
public interface Loket {

    /**
     * A task as its user finds it in Tasklist.
     *
     * @param sleutel the OT-dossiernummer or vestigingscode that it is about
     */
    record Taak(String id, String taak, String sleutel, boolean vanMij) {}

    /** @throws Geweigerd when the API says no */
    JsonNode lees(String wie, String pad);

    /** @throws Geweigerd when the API says no */
    JsonNode bewaar(String wie, String pad, Object inhoud);

    /** Does something beside a task. @throws Geweigerd when the API says no */
    JsonNode doe(String wie, String pad, Object inhoud);

    /** What this account has to do, its own tasks and those that it may take: always in the same order. */
    List<Taak> taken(String wie);

    /** Takes the task where it is nobody's yet, and completes it. */
    void rondAf(String wie, Taak taak);

    boolean bestaat(String wie, Taak taak);
}
