package nl.swv.overgang.platform.kalender;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The hands of the one clock of application and engine; exists in profile repetitie only. */
@Component
@Profile("repetitie")
public class Verzetbareklok {

    Verzetbareklok() {}

    /** Application and engine stand still at this moment, in milliseconds, until the next call. */
    public void zet(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Application and engine go on from this moment, as fast as the machine's clock. */
    public void loopVanaf(Instant moment) {
        ClockUtil.offset(Duration.between(Instant.now(), moment).toMillis());
    }

    /** Application and engine follow the machine's clock again. */
    public void loopWeer() {
        ClockUtil.reset();
    }
}
