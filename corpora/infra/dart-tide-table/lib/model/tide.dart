import 'package:freezed_annotation/freezed_annotation.dart';

part 'tide.freezed.dart';

@freezed
class Tide with _$Tide {
  const factory Tide({required int hour, required double metres}) = _Tide;
}
