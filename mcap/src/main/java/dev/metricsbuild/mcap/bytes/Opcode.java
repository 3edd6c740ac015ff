package dev.metricsbuild.mcap.bytes;

/** Opcodes of records, and the sizes that do not change. */
public final class Opcode {
    public static final int INVALID = 0x00;
    public static final int HEADER = 0x01;
    public static final int FOOTER = 0x02;
    public static final int SCHEMA = 0x03;
    public static final int CHANNEL = 0x04;
    public static final int MESSAGE = 0x05;
    public static final int CHUNK = 0x06;
    public static final int MESSAGE_INDEX = 0x07;
    public static final int CHUNK_INDEX = 0x08;
    public static final int ATTACHMENT = 0x09;
    public static final int ATTACHMENT_INDEX = 0x0a;
    public static final int STATISTICS = 0x0b;
    public static final int METADATA = 0x0c;
    public static final int METADATA_INDEX = 0x0d;
    public static final int SUMMARY_OFFSET = 0x0e;
    public static final int DATA_END = 0x0f;

    /** Opcode and length of a record. */
    public static final int HEAD_BYTES = 9;

    /** Content of a message before its data. */
    public static final int MESSAGE_HEAD_BYTES = 22;

    /** Content of a chunk before its compression. */
    public static final int CHUNK_HEAD_BYTES = 28;

    public static final int FOOTER_BYTES = 20;
    public static final int MAGIC_BYTES = 8;

    private static final byte[] MAGIC = {(byte) 0x89, 'M', 'C', 'A', 'P', '0', '\r', '\n'};

    /** Place of the major version in the magic. */
    public static final int VERSION_AT = 5;

    private Opcode() {}

    public static boolean isMagic(byte[] bytes, int at) {
        for (int i = 0; i < MAGIC_BYTES; i++) {
            if (bytes[at + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes are the magic of another version. */
    public static boolean isOtherVersion(byte[] bytes, int at) {
        for (int i = 0; i < MAGIC_BYTES; i++) {
            if (i != VERSION_AT && bytes[at + i] != MAGIC[i]) {
                return false;
            }
        }
        return bytes[at + VERSION_AT] != MAGIC[VERSION_AT];
    }

    public static String name(int opcode) {
        return switch (opcode) {
            case HEADER -> "header";
            case FOOTER -> "footer";
            case SCHEMA -> "schema";
            case CHANNEL -> "channel";
            case MESSAGE -> "message";
            case CHUNK -> "chunk";
            case MESSAGE_INDEX -> "message index";
            case CHUNK_INDEX -> "chunk index";
            case ATTACHMENT -> "attachment";
            case ATTACHMENT_INDEX -> "attachment index";
            case STATISTICS -> "statistics";
            case METADATA -> "metadata";
            case METADATA_INDEX -> "metadata index";
            case SUMMARY_OFFSET -> "summary offset";
            case DATA_END -> "data end";
            default -> "0x" + Integer.toHexString(opcode);
        };
    }
}
