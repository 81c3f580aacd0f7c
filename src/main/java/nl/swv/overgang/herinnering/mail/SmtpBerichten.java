package nl.swv.overgang.herinnering.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.swv.overgang.herinnering.Bericht;
import nl.swv.overgang.herinnering.BerichtNietVerstuurd;
import nl.swv.overgang.herinnering.Berichten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail through the SMTP server of spring.mail. */
@Component
@ConditionalOnProperty(name = "overgang.herinnering.kanaal", havingValue = "smtp")
class SmtpBerichten implements Berichten {

    private final JavaMailSender server;
    private final String afzender;

    SmtpBerichten(ObjectProvider<JavaMailSender> server, Mailinstellingen instellingen) {
        this.server = server.getIfAvailable(() -> {
            throw new IllegalStateException(
                    "Herinneringen per mail: vul spring.mail.host (SPRING_MAIL_HOST) in, het adres van de mailserver.");
        });
        this.afzender = Objects.requireNonNull(instellingen.afzender());
    }

    @Override
    public void verstuur(Bericht bericht) {
        try {
            server.send(mail(bericht));
        } catch (MailSendException e) {
            // without a failed message only the goodbye went wrong: the server has it
            if (!e.getFailedMessages().isEmpty()) {
                Exception fout = e.getMessageExceptions()[0];
                boolean geenVerbinding = fout.equals(e.getCause());
                throw new BerichtNietVerstuurd(soort(fout), geenVerbinding);
            }
        } catch (MailAuthenticationException e) {
            throw new BerichtNietVerstuurd(soort(e), true);
        } catch (MailException | MessagingException e) {
            throw new BerichtNietVerstuurd(soort(e), false);
        }
    }

    private MimeMessage mail(Bericht bericht) throws MessagingException {
        MimeMessage mail = server.createMimeMessage();
        MimeMessageHelper inhoud = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        inhoud.setFrom(afzender);
        inhoud.setTo(bericht.aan());
        inhoud.setSubject(bericht.onderwerp());
        inhoud.setText(bericht.tekst());
        // RFC 3834: an out-of-office reply to it helps nobody
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** The class says what went wrong; the sentence of a mail server may quote the address. */
    private static String soort(Exception e) {
        return NestedExceptionUtils.getMostSpecificCause(e).getClass().getSimpleName();
    }
}
