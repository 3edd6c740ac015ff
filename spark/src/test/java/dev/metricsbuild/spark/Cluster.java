package dev.metricsbuild.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A standalone cluster on the loopback: a master and workers, each a process, of the jars of this class path. */
final class Cluster implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path directory;
    private final Path home;
    private final int port = freePort();
    private final List<Process> processes = new ArrayList<>();

    Cluster(Path directory, int workers) throws IOException, InterruptedException {
        this.directory = directory;
        this.home = Files.createDirectories(directory.resolve("spark-home"));
        // Spark looks for this directory; what should be in it stands on the class path.
        Files.createDirectories(home.resolve("jars"));
        start("org.apache.spark.deploy.master.Master", "--host", LOOPBACK, "--port", String.valueOf(port));
        awaitMaster();
        for (int i = 0; i < workers; i++) {
            Path work = directory.resolve("work" + i);
            start(
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    LOOPBACK,
                    "-c",
                    "1",
                    "-m",
                    "768m",
                    "-d",
                    work.toString(),
                    master());
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void start(String main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath(),
                main,
                "--webui-port",
                "0"));
        command.addAll(List.of(args));
        Path log = directory.resolve("process" + processes.size() + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        processes.add(builder.start());
    }

    private void awaitMaster() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("The master did not come up; see " + directory);
    }

    String master() {
        return "spark://" + LOOPBACK + ":" + port;
    }

    /** What a driver of this cluster needs on its command line. */
    String[] options() {
        return new String[] {
            "--engine",
            "spark",
            "--master",
            master(),
            "--conf",
            "spark.executor.extraClassPath=" + classPath(),
            "--conf",
            "spark.jars=",
            "--conf",
            "spark.executor.memory=512m",
            "--conf",
            "spark.driver.host=" + LOOPBACK,
            "--conf",
            "spark.driver.bindAddress=" + LOOPBACK,
            "--conf",
            "spark.ui.enabled=false"
        };
    }

    /** Ends the first worker, as a machine that loses its power does, once executors have finished so many tasks. */
    void killWorkerAfter(int tasks) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (finishedTasks() < tasks) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No " + tasks + " tasks were finished; see " + directory);
            }
            Thread.sleep(20);
        }
        Process worker = processes.get(1);
        worker.descendants().forEach(ProcessHandle::destroyForcibly);
        worker.destroyForcibly().waitFor();
    }

    private long finishedTasks() throws IOException {
        return logs().lines().filter(line -> line.contains("Finished task")).count();
    }

    /** What master, workers and executors have logged. */
    String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> path.endsWith("stderr")
                            || path.endsWith("stdout")
                            || path.toString().endsWith(".log"))
                    .toList()) {
                logs.append(Files.readString(file)).append('\n');
            }
        }
        return logs.toString();
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        for (Process process : processes) {
            process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        }
    }
}
