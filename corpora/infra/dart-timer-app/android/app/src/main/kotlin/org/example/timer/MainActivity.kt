package org.example.timer

import io.flutter.embedding.android.FlutterActivity

class MainActivity : FlutterActivity()
