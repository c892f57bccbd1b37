int noise(int n) { return (n * 1103515245 + 12345) & 0x7fffffff; }
