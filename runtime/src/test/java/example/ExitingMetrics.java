package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A user's class whose methods end the process, take all that it has, or wait until somebody ends it. */
public final class ExitingMetrics {
    private ExitingMetrics() {}

    public static double exits() {
        return giveUp();
    }

    private static double giveUp() {
        System.exit(0);
        return 1;
    }

    public static double exitsInAThread() throws InterruptedException {
        Thread thread = new Thread(ExitingMetrics::giveUp);
        thread.start();
        thread.join();
        return 1;
    }

    public static double recurses(int depth) {
        return depth < 0 ? 0 : recurses(depth + 1) + 1;
    }

    public static double fillsTheHeap(Path log) throws IOException {
        List<byte[]> rows = new ArrayList<>();
        while (Files.exists(log)) {
            rows.add(new byte[1 << 20]);
        }
        return rows.size();
    }

    public static double waits() throws InterruptedException {
        System.out.println("waiting");
        new CountDownLatch(1).await();
        return 1;
    }
}
