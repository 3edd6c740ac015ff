//! [metrics:BUILD-EMPTY] Build Flight computes nothing: neither Flight nor the classes it includes have annotated methods. Annotate a method, or include a class that has some.
/*!*/@MetricsBuild
class Flight {}
