package dev.metricsbuild.mcap.read;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.chunk.ChunkContent;
import dev.metricsbuild.mcap.chunk.ChunkHead;
import dev.metricsbuild.mcap.chunk.ZstdFrames;
import dev.metricsbuild.mcap.record.MessageView;
import dev.metricsbuild.mcap.record.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Messages that are compressed one by one, as rosbag2 does in its mode {@code MESSAGE}, decompressed. */
final class UnpackedMessages implements McapMessages {
    private final McapMessages packed;
    private final McapOptions options;
    private final Problems problems;
    private final ZstdFrames zstd;
    private final MessageView message = new MessageView();

    UnpackedMessages(McapMessages packed, McapOptions options) {
        this.packed = packed;
        this.options = options;
        this.zstd = new ZstdFrames(options);
        this.problems = new Problems(options.isStrict());
    }

    @Override
    public boolean next() throws IOException {
        while (packed.next()) {
            if (isUnpacked(packed.message())) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnpacked(McapMessage from) throws McapException {
        try {
            int size = size(from);
            // As a chunk of one message, without a checksum.
            ChunkHead head = new ChunkHead(size, 0, ChunkContent.ZSTD, from.offset(), from.offset() + from.length());
            message.showData(from, zstd.whole(from.buffer(), head), size);
            return true;
        } catch (IOException | ZstdException | Malformed e) {
            problems.report(
                    McapProblem.Kind.UNDECODABLE_MESSAGE,
                    0,
                    1,
                    "The message of " + from.channel().topic() + " at " + Long.toUnsignedString(from.logTime())
                            + " should be compressed by zstd according to the metadata of its folder, but cannot be"
                            + " decompressed: " + e.getMessage() + ". It is lost.");
            return false;
        }
    }

    private int size(McapMessage from) throws Malformed {
        long size = Zstd.getFrameContentSize(from.buffer(), from.offset(), from.length());
        if (size < 0) {
            throw new Malformed("its first frame does not declare a size");
        }
        if (size > options.maxChunkBytes()) {
            throw new Malformed("it has " + size + " bytes; the limit is " + options.maxChunkBytes()
                    + ", which McapOptions.withMaxChunkBytes raises if the file can be trusted");
        }
        return (int) size;
    }

    @Override
    public McapMessage message() {
        return message;
    }

    @Override
    public List<McapProblem> problems() {
        List<McapProblem> all = new ArrayList<>(packed.problems());
        all.addAll(problems.all());
        return List.copyOf(all);
    }

    @Override
    public void close() {
        packed.close();
        zstd.close();
    }
}
