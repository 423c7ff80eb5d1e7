using System.Text;
using System.Text.RegularExpressions;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>
/// Reads a calendar (RFC 5545) or a card (RFC 6350) octet by octet, as strict programs do, and tells what such a program would
/// refuse. Lenient libraries read what phones do not.
/// </summary>
internal static partial class ContentLines
{
    private const int LongestLine = 75;

    /// <summary>The lines as they were before they were folded, each with its name, its parameters and its value.</summary>
    public static List<(string Name, string Parameters, string Value)> Read(IReadOnlyList<byte> bytes, List<string> problems)
    {
        var lines = new List<string>();
        foreach (var line in PhysicalLines([.. bytes], problems))
        {
            if (line.StartsWith(' ') || line.StartsWith('\t'))
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }
        }

        var read = new List<(string, string, string)>();
        foreach (var line in lines)
        {
            if (Line().Match(line) is { Success: true } match)
            {
                read.Add((match.Groups["name"].Value, match.Groups["parameters"].Value, match.Groups["value"].Value));
            }
            else
            {
                problems.Add($"“{line}” is no line.");
            }
        }

        CheckNesting(read, problems);
        return read;
    }

    /// <summary>What a value of text says; a problem where a sign that has a meaning stands bare.</summary>
    public static string Text(string value, List<string> problems)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            switch (value[at])
            {
                case '\\' when at + 1 < value.Length && value[at + 1] is '\\' or ';' or ',' or 'n' or 'N':
                    at++;
                    text.Append(value[at] is 'n' or 'N' ? '\n' : value[at]);
                    break;
                case '\\' or ';' or ',':
                    problems.Add($"“{value}” has a bare {value[at]}.");
                    text.Append(value[at]);
                    break;
                default:
                    text.Append(value[at]);
                    break;
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> PhysicalLines(byte[] bytes, List<string> problems)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        for (var start = 0; start < bytes.Length;)
        {
            var end = bytes.AsSpan(start).IndexOf("\r\n"u8);
            if (end < 0)
            {
                problems.Add("The last line has no end.");
                yield break;
            }

            var line = bytes[start..(start + end)];
            start += end + 2;
            if (line.Length > LongestLine)
            {
                problems.Add($"A line has {line.Length} octets: {Encoding.UTF8.GetString(line)}");
            }

            if (line.AsSpan().ContainsAny((byte)'\r', (byte)'\n') || line.Any(octet => octet < 0x20 && octet != '\t'))
            {
                problems.Add($"A control sign stands in {Encoding.UTF8.GetString(line)}");
            }

            yield return Decoded(line);
        }

        string Decoded(byte[] line)
        {
            try
            {
                return strict.GetString(line);
            }
            catch (DecoderFallbackException)
            {
                problems.Add($"A character is cut in two: {Encoding.UTF8.GetString(line)}");
                return Encoding.UTF8.GetString(line);
            }
        }
    }

    private static void CheckNesting(List<(string Name, string Parameters, string Value)> lines, List<string> problems)
    {
        var open = new Stack<string>();
        foreach (var (name, _, value) in lines)
        {
            if (name == "BEGIN")
            {
                open.Push(value);
            }
            else if (name == "END" && (!open.TryPop(out var begun) || begun != value))
            {
                problems.Add($"{value} ends and was not begun.");
            }
            else if (open.Count == 0 && name != "END")
            {
                problems.Add($"{name} belongs to nothing.");
            }
        }

        problems.AddRange(open.Select(begun => $"{begun} does not end."));
    }

    [GeneratedRegex("^(?<name>[A-Z][A-Z0-9-]*)(?<parameters>(;[A-Z0-9-]+=(\"[^\"]*\"|[^\";:,]*)(,(\"[^\"]*\"|[^\";:,]*))*)*):(?<value>.*)$", RegexOptions.Singleline)]
    private static partial Regex Line();
}
