package dev.metricsbuild.source.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The platform as far as batch mode sees it, on two ports of the loopback: the API, which wants the token, and the
 * storage, which answers 400 to whoever shows one.
 */
public final class FakePlatform implements AutoCloseable {
    static {
        // Otherwise each answer waits for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    }

    public static final String TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.c2VjcmV0LXNpZ25hdHVyZQ";
    public static final String PROJECT = "11111111-2222-4333-8444-555555555555";
    public static final String BATCH = "66666666-7777-4888-9999-aaaaaaaaaaaa";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExecutorService threads = Executors.newFixedThreadPool(200);
    private final HttpServer api = server(this::answerApi);
    private final HttpServer storage = server(this::answerStorage);
    private final List<FakeJob> jobs = new ArrayList<>();
    private final Queue<FakeRequest> requests = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> faultsGiven = new ConcurrentHashMap<>();
    private final FakeLists lists = new FakeLists(this);
    private Function<FakeRequest, Fault> faults = request -> null;
    private UnaryOperator<Map<String, Object>> answers = answer -> answer;
    private final AtomicInteger linkGeneration = new AtomicInteger(1);
    private int latencyMillis;
    private boolean logging = true;

    /** Starts without jobs. */
    public FakePlatform() {
        api.start();
        storage.start();
    }

    private HttpServer server(Answer answer) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
            server.setExecutor(threads);
            server.createContext("/", exchange -> {
                try (exchange) {
                    answer.to(exchange);
                }
            });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Adds a job to the batch. */
    public FakePlatform add(FakeJob job) {
        jobs.add(job);
        return this;
    }

    List<FakeJob> jobs() {
        return jobs;
    }

    /** How many elements a page has at most, whatever is asked for. */
    public FakePlatform pageSize(int size) {
        lists.pageSize = size;
        return this;
    }

    /** How many of the last elements of a page stand on the next page again. */
    public FakePlatform repeating(int count) {
        lists.repeated = count;
        return this;
    }

    /** How long each answer takes. */
    public FakePlatform latency(int millis) {
        latencyMillis = millis;
        return this;
    }

    /** Keeps no record of requests, which a benchmark has many of. */
    public FakePlatform silent() {
        logging = false;
        return this;
    }

    /** Says of each request whether its answer goes wrong. */
    public FakePlatform faults(Function<FakeRequest, Fault> newFaults) {
        faults = newFaults;
        return this;
    }

    /** Lets the first answers to each path that holds a text go wrong. */
    public FakePlatform firstFaults(String inPath, Fault... first) {
        return faults(request -> {
            if (!request.path().contains(inPath)) {
                return null;
            }
            int number = faultsGiven
                    .computeIfAbsent(request.path() + request.query(), path -> new AtomicInteger())
                    .getAndIncrement();
            return number < first.length ? first[number] : null;
        });
    }

    /** Changes the API's answers. */
    public FakePlatform answers(UnaryOperator<Map<String, Object>> change) {
        answers = change;
        return this;
    }

    /** Lets all links expire that have been given so far. */
    public void expireLinks() {
        linkGeneration.incrementAndGet();
    }

    /** The requests so far. */
    public List<FakeRequest> requests() {
        return List.copyOf(requests);
    }

    /** The base of the API's paths. */
    public String apiUrl() {
        return "http://127.0.0.1:" + api.getAddress().getPort() + "/v1";
    }

    /** The storage's origin. */
    public String storageUrl() {
        return "http://127.0.0.1:" + storage.getAddress().getPort();
    }

    String link(FakeJob job, FakeJob.Item item) {
        return storageUrl() + "/bucket/" + job.id + "/" + item.id() + "?X-Signature=a%2Fb+c%3D" + linkGeneration;
    }

    /** Writes the configuration into a directory of inputs. */
    public Path config(Path inputs) throws IOException {
        return config(inputs, Map.of("projectID", PROJECT));
    }

    /** Writes the configuration with other or further fields into a directory of inputs. */
    public Path config(Path inputs, Map<String, String> fields) throws IOException {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("authToken", TOKEN);
        config.put("apiURL", apiUrl());
        config.put("batchID", BATCH);
        config.putAll(fields);
        Files.createDirectories(inputs);
        return Files.writeString(inputs.resolve("batch_metrics_config.json"), JSON.writeValueAsString(config));
    }

    private void answerApi(HttpExchange exchange) throws IOException {
        FakeRequest request = received(exchange, true);
        Fault fault = faults.apply(request);
        if (fault != null) {
            go(exchange, fault);
        } else if (!request.authorization().equals("Bearer " + TOKEN)) {
            send(exchange, 401, "{}".getBytes(UTF_8));
        } else {
            Map<String, Object> answer = lists.answer(request.path(), parameters(request.query()));
            if (answer == null) {
                send(exchange, 404, "{\"message\":\"unknown\"}".getBytes(UTF_8));
            } else {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                send(exchange, 200, JSON.writeValueAsBytes(answers.apply(answer)));
            }
        }
    }

    private void answerStorage(HttpExchange exchange) throws IOException {
        FakeRequest request = received(exchange, false);
        Fault fault = faults.apply(request);
        if (fault != null && fault.kind() == Fault.Kind.HALF) {
            byte[] whole = lists.bytes(request.path());
            send(exchange, 200, Arrays.copyOf(whole, whole.length / 2));
        } else if (fault != null) {
            go(exchange, fault);
        } else if (!request.authorization().isEmpty()) {
            send(exchange, 400, "<Error>two credentials</Error>".getBytes(UTF_8));
        } else if (!request.query().equals("X-Signature=a%2Fb+c%3D" + linkGeneration)) {
            send(exchange, 403, ("<Error>" + request.query() + "</Error>").getBytes(UTF_8));
        } else {
            send(exchange, 200, lists.bytes(request.path()));
        }
    }

    private FakeRequest received(HttpExchange exchange, boolean toApi) {
        String query = exchange.getRequestURI().getRawQuery();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        FakeRequest request = new FakeRequest(
                toApi,
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                authorization == null ? "" : authorization);
        if (logging) {
            requests.add(request);
        }
        if (latencyMillis > 0) {
            sleep(latencyMillis);
        }
        return request;
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        return parameters;
    }

    private static void go(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault.kind()) {
            case STATUS -> {
                if (fault.retryAfter() != null) {
                    String header = fault.status() / 100 == 3 ? "Location" : "Retry-After";
                    exchange.getResponseHeaders().add(header, fault.retryAfter());
                }
                send(exchange, fault.status(), "it went wrong".getBytes(UTF_8));
            }
            case ECHO -> {
                String header = exchange.getRequestHeaders().getFirst("Authorization");
                send(exchange, fault.status(), ("you sent " + header).getBytes(UTF_8));
            }
            case RESET -> exchange.close();
            case EMPTY -> send(exchange, 200, new byte[0]);
            case GARBAGE -> send(exchange, 200, "<html>{\"metrics\": [".getBytes(UTF_8));
            case DEEP -> send(exchange, 200, ("{\"jobs\": " + "[".repeat(100_000)).getBytes(UTF_8));
            case COMPRESSED -> send(exchange, 200, new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3});
            case HALF -> throw new IllegalArgumentException("Only the storage has messages to halve.");
            case TRUNCATED, STALLED -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write("{\"metrics\": [".getBytes(UTF_8));
                exchange.getResponseBody().flush();
                if (fault.kind() == Fault.Kind.STALLED) {
                    sleep(2000);
                }
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        api.stop(0);
        storage.stop(0);
        threads.shutdownNow();
    }
}
