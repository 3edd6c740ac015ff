package dev.metricsbuild.mcap.protobuf;

import com.google.protobuf.AnyProto;
import com.google.protobuf.ApiProto;
import com.google.protobuf.DescriptorProtos;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.EmptyProto;
import com.google.protobuf.FieldMaskProto;
import com.google.protobuf.SourceContextProto;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.TypeProto;
import com.google.protobuf.WrappersProto;
import java.util.Optional;

/** The files that come with protobuf, which recorders leave out. */
final class WellKnownFiles {
    private WellKnownFiles() {}

    static Optional<FileDescriptor> of(String name) {
        return switch (name) {
            case "google/protobuf/any.proto" -> Optional.of(AnyProto.getDescriptor());
            case "google/protobuf/api.proto" -> Optional.of(ApiProto.getDescriptor());
            case "google/protobuf/descriptor.proto" -> Optional.of(DescriptorProtos.getDescriptor());
            case "google/protobuf/duration.proto" -> Optional.of(DurationProto.getDescriptor());
            case "google/protobuf/empty.proto" -> Optional.of(EmptyProto.getDescriptor());
            case "google/protobuf/field_mask.proto" -> Optional.of(FieldMaskProto.getDescriptor());
            case "google/protobuf/source_context.proto" -> Optional.of(SourceContextProto.getDescriptor());
            case "google/protobuf/struct.proto" -> Optional.of(StructProto.getDescriptor());
            case "google/protobuf/timestamp.proto" -> Optional.of(TimestampProto.getDescriptor());
            case "google/protobuf/type.proto" -> Optional.of(TypeProto.getDescriptor());
            case "google/protobuf/wrappers.proto" -> Optional.of(WrappersProto.getDescriptor());
            default -> Optional.empty();
        };
    }
}
