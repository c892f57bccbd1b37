import Flutter
@main class AppDelegate: FlutterAppDelegate {}
