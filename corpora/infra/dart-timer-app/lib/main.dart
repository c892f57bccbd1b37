import 'dart:async';

import 'package:flutter/material.dart';

void main() => runApp(const TimerApp());

class TimerApp extends StatefulWidget {
  const TimerApp({super.key});

  @override
  State<TimerApp> createState() => _TimerAppState();
}

class _TimerAppState extends State<TimerApp> {
  int seconds = 0;
  Timer? timer;

  void toggle() => setState(() {
        timer = timer == null ? Timer.periodic(const Duration(seconds: 1), (_) => setState(() => seconds++)) : null;
      });

  @override
  Widget build(BuildContext context) => MaterialApp(
        home: Scaffold(
          body: Center(child: Text('$seconds')),
          floatingActionButton: FloatingActionButton(onPressed: toggle),
        ),
      );
}
