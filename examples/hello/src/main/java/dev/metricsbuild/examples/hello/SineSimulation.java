package dev.metricsbuild.examples.hello;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The simulator: computes the log of an experience, as input for the metrics. */
public final class SineSimulation {
    private static final long NANOS_PER_ITERATION = 1_000_000_000L;

    private SineSimulation() {}

    /**
     * Reads {@code DIR/experience/experience.json} and writes {@code DIR/logs/log.json}.
     *
     * @param args {@code DIR}, the directory of the inputs
     * @throws IOException if one cannot be read or the other not be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("Usage: java -cp hello.jar " + SineSimulation.class.getName() + " INPUTS_DIR");
            System.exit(2);
        }
        Path inputs = Path.of(args[0]);
        ObjectMapper mapper = new ObjectMapper();
        Path asked = inputs.resolve("experience").resolve("experience.json");
        Experience experience = mapper.readValue(asked.toFile(), Experience.class);
        Path logs = Files.createDirectories(inputs.resolve("logs"));
        mapper.writeValue(logs.resolve("log.json").toFile(), run(experience));
    }

    /** The log of an experience, iteration by iteration. */
    static List<Iteration> run(Experience experience) {
        List<double[]> sums = experience.arguments().stream()
                .map(argument -> SineSeries.partialSums(argument, experience.iterations()))
                .toList();
        List<Iteration> log = new ArrayList<>();
        for (int i = 0; i < experience.iterations(); i++) {
            int number = i;
            List<Double> row = sums.stream().map(of -> of[number]).toList();
            log.add(new Iteration(number, row, number * NANOS_PER_ITERATION));
        }
        return log;
    }
}
