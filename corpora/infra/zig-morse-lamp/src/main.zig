const std = @import("std");

const codes = [_][]const u8{ ".-", "-...", "-.-.", "-.." };

fn code(letter: u8) ?[]const u8 {
    return if (letter >= 'a' and letter <= 'd') codes[letter - 'a'] else null;
}

pub fn main() void {
    for ("abcd") |letter| {
        if (code(letter)) |found| std.debug.print("{s} ", .{found});
    }
}
