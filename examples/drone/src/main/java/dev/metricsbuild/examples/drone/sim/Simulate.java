package dev.metricsbuild.examples.drone.sim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.examples.drone.record.FlightRecorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Flies the mission of a seed, and writes what the metrics build takes. */
public final class Simulate {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LINES = "jsonl";
    private static final String RECORDING = "mcap";

    private Simulate() {}

    /**
     * Writes {@code DIR/inputs/experience/experience.json}, the mission, and {@code DIR/inputs/logs/flight.jsonl}, or {@code
     * flight.mcap} with {@code --log mcap}.
     *
     * @param args {@code --seed N --out DIR [--log jsonl|mcap]}
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        boolean known = args.length == 4
                || (args.length == 6
                        && args[4].equals("--log")
                        && (args[5].equals(LINES) || args[5].equals(RECORDING)));
        if (!known || !args[0].equals("--seed") || !args[2].equals("--out")) {
            System.err.println("Usage: java -cp drone.jar " + Simulate.class.getName() + " --seed N --out DIR [--log "
                    + LINES + "|" + RECORDING + "]");
            System.exit(2);
        }
        Mission mission = MissionPlanner.plan(Long.parseLong(args[1]));
        write(mission, Path.of(args[3], "inputs"), args.length == 6 ? args[5] : LINES);
    }

    static void write(Mission mission, Path inputs, String format) throws IOException {
        Path experience = Files.createDirectories(inputs.resolve("experience"));
        MAPPER.writeValue(experience.resolve("experience.json").toFile(), mission);
        Path log = Files.createDirectories(inputs.resolve("logs")).resolve("flight." + format);
        try {
            if (format.equals(RECORDING)) {
                record(mission, log);
            } else {
                writeLines(mission, log);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeLines(Mission mission, Path log) throws IOException {
        try (SequenceWriter lines =
                MAPPER.writerFor(Step.class).withRootValueSeparator("\n").writeValues(log.toFile())) {
            fly(mission, lines::write);
        }
    }

    private static void record(Mission mission, Path log) throws IOException {
        try (FlightRecorder recorder = new FlightRecorder(log)) {
            fly(mission, recorder::record);
        }
    }

    private interface Log {
        void write(Step step) throws IOException;
    }

    private static void fly(Mission mission, Log log) {
        Flight.fly(Airframe.QUADCOPTER, mission, step -> {
            try {
                log.write(step);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
