package dev.metricsbuild.source.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that answer byte by byte as no proper server does. */
@Timeout(60)
class HostileServerTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\n\r\n";

    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("hostile"));
    private final ServerSocket socket = open();

    /** What a connection gets to hear. */
    private interface Talk {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private Target serve(Talk talk) {
        threads.execute(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket connection = socket.accept();
                    threads.execute(() -> talk(connection, talk));
                } catch (IOException e) {
                    // The test is over.
                    return;
                }
            }
        });
        return Target.presigned(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/m"), "\"Speed\"");
    }

    private static void talk(Socket connection, Talk talk) {
        try (connection) {
            connection.getInputStream().read(new byte[1000]);
            talk.to(connection.getOutputStream());
        } catch (IOException e) {
            // The client has hung up, as it should.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        for (int i = 0; i < 10_000; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(10);
        }
    }

    private static HttpTransport transport(Duration answerTimeout, Duration deadline) {
        return new HttpTransport(new ClientSettings(
                2,
                Duration.ofSeconds(5),
                answerTimeout,
                deadline,
                2,
                Duration.ofMillis(1),
                Duration.ofMillis(2),
                1 << 20,
                1 << 20));
    }

    private static void assertFails(HttpTransport transport, Target target, Reason reason, String message) {
        try (transport) {
            assertThatThrownBy(() -> transport.get(target, body -> body))
                    .isInstanceOfSatisfying(
                            PlatformException.class,
                            e -> assertThat(e.reason()).as(e.text()).isEqualTo(reason))
                    .hasMessageContaining(message);
        }
    }

    @Test
    void bodyThatDripsForEver_isGivenUp() {
        Target target = serve(out -> {
            out.write(HEAD.getBytes(US_ASCII));
            drip(out);
        });

        assertFails(
                transport(Duration.ofMillis(300), Duration.ofMinutes(5)),
                target,
                Reason.UNAVAILABLE,
                "could not be fetched in 2 attempts: only ");
    }

    @Test
    void bodyThatDripsPastTheDeadline_endsWithIt() {
        Target target = serve(out -> {
            out.write(HEAD.getBytes(US_ASCII));
            drip(out);
        });

        assertFails(
                transport(Duration.ofMinutes(5), Duration.ofMillis(500)),
                target,
                Reason.OUT_OF_TIME,
                "is over before \"Speed\" at ");
    }

    @Test
    void headThatDripsPastTheDeadline_endsWithIt() {
        Target target = serve(HostileServerTest::drip);

        assertFails(
                transport(Duration.ofMinutes(5), Duration.ofMillis(500)), target, Reason.OUT_OF_TIME, "is over before");
    }

    @Test
    void lengthBeyondALong_isAFaultOfTheServer() {
        Target target = serve(out ->
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nx".getBytes(US_ASCII)));

        assertFails(
                transport(Duration.ofSeconds(5), Duration.ofMinutes(5)),
                target,
                Reason.UNAVAILABLE,
                "could not be fetched in 2 attempts: ");
    }

    @Test
    void answerThatIsNoHttp_isAFaultOfTheServer() {
        Target target = serve(out -> out.write("SSH-2.0-OpenSSH_9.9\r\n".getBytes(US_ASCII)));

        assertFails(
                transport(Duration.ofSeconds(5), Duration.ofMinutes(5)),
                target,
                Reason.UNAVAILABLE,
                "could not be fetched in 2 attempts: ");
    }
}
