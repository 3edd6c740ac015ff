package names;

class Double {}
