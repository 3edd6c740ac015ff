package dev.metricsbuild.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers in files are to the last bit what Java's own parser makes of them, however fast they are read. */
class NumbersTest {
    private static final int NUMBERS = 20_000;
    private static final long SEED = Long.getLong("numbers.seed", System.nanoTime());

    @TempDir
    Path directory;

    private double[] read(List<String> numbers) throws IOException {
        Files.writeString(
                directory.resolve("numbers.json"), numbers.stream().collect(Collectors.joining(",", "[", "]")));
        try (Resources resources = new Resources()) {
            return new InputFiles(directory, resources).json("numbers.json", double[].class);
        }
    }

    private void assertAsJava(List<String> numbers) throws IOException {
        double[] read = read(numbers);

        assertThat(read).as("seed %d", SEED).hasSameSizeAs(numbers);
        for (int i = 0; i < read.length; i++) {
            String text = numbers.get(i).replace("\"", "");
            assertThat(Double.doubleToLongBits(read[i]))
                    .as("%s, seed %d", text, SEED)
                    .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
        }
    }

    @Test
    void randomNumbers_areThoseOfJava() throws IOException {
        Random random = new Random(SEED);
        List<String> numbers = new ArrayList<>();
        while (numbers.size() < NUMBERS) {
            double any = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(any)) {
                numbers.add(Double.toString(any));
                // Halfway between two doubles, where rounding is hardest, and a trifle above.
                BigDecimal half = new BigDecimal(any)
                        .add(new BigDecimal(Math.nextUp(any)))
                        .divide(BigDecimal.valueOf(2));
                if (half.precision() < 700 && Math.abs(half.scale()) < 300) {
                    numbers.add(half.toString());
                    numbers.add(half.toPlainString().contains(".") ? half.toPlainString() + "1" : half + "");
                }
                numbers.add(Double.toString(random.nextGaussian()));
                numbers.add(Long.toString(random.nextLong()));
                numbers.add(random.nextInt(1000) + "." + random.nextInt(1000) + "e" + (random.nextInt(700) - 350));
            }
        }
        assertAsJava(numbers);
    }

    @Test
    void numbersInQuotes_areThoseOfJava() throws IOException {
        assertAsJava(List.of(
                "\"0x1p3\"",
                "\"1.0d\"",
                "\"1f\"",
                "\"+1\"",
                "\".5\"",
                "\"5.\"",
                "\"NaN\"",
                "\"Infinity\"",
                "\"-Infinity\"",
                "\"1e400\"",
                "\"-0\"",
                "\"4.9e-324\"",
                "\"2.4703282292062327e-324\""));
    }
}
