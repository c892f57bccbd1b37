import 'model/tide.dart';

void main() {
  final table = [const Tide(hour: 4, metres: 3.1), const Tide(hour: 10, metres: 0.4)];
  for (final tide in table) {
    print('${tide.hour}: ${tide.metres} m');
  }
}
