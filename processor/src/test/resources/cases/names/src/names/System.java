package names;

class System {}
