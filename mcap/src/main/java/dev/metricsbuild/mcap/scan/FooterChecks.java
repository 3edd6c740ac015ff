package dev.metricsbuild.mcap.scan;

import dev.metricsbuild.mcap.McapProblem.Kind;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.record.Problems;
import java.io.IOException;

/** Holds the footer against the summary that the scan came through. */
public final class FooterChecks {
    private final FileWindow window;
    private final Problems problems;

    public FooterChecks(FileWindow window, Problems problems) {
        this.window = window;
        this.problems = problems;
    }

    public void check(McapRecord.Footer footer, FileRecords file) throws IOException {
        long offset = file.offset();
        if (!file.dataEnded()) {
            problems.report(
                    Kind.NO_DATA_END, offset, 1, "The footer at byte " + offset + " has no data end record before it.");
        }
        long start = footer.summaryStart();
        if (start != 0 && (start < file.dataEnd() || start < Opcode.MAGIC_BYTES || start > offset)) {
            problems.report(
                    Kind.SUMMARY_OFFSET,
                    offset,
                    1,
                    "The footer says that the summary begins at byte " + Long.toUnsignedString(start)
                            + ", which is impossible; the summary is ignored.");
            return;
        }
        checkCrc(window, problems, footer, offset);
    }

    /** Checks the checksum of a summary whose start is valid; false where it is wrong. */
    public static boolean checkCrc(FileWindow window, Problems problems, McapRecord.Footer footer, long offset)
            throws IOException {
        if (footer.summaryCrc() == 0) {
            return true;
        }
        long from = footer.summaryStart() == 0 ? offset : footer.summaryStart();
        long found = window.crcOf(from, offset + Opcode.HEAD_BYTES + Opcode.FOOTER_BYTES - 4);
        if (found == footer.summaryCrc()) {
            return true;
        }
        problems.report(
                Kind.SUMMARY_CRC,
                from,
                1,
                "The summary at byte " + from + " is damaged: it has the CRC " + Long.toHexString(found) + " where "
                        + Long.toHexString(footer.summaryCrc()) + " is declared. It is ignored.");
        return false;
    }
}
