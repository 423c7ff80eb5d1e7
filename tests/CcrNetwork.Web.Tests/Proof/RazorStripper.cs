using System.Text;
using System.Text.RegularExpressions;

namespace CcrNetwork.Web.Tests.Proof;

/// <summary>Takes the code out of a view and leaves its HTML. Knows what our views use of Razor, not all of it.</summary>
internal static partial class RazorStripper
{
    private static readonly string[] Statements = ["if", "foreach", "for", "while", "switch", "using", "lock"];

    public static string Strip(string view)
    {
        var html = new StringBuilder(view.Length);
        for (var i = 0; i < view.Length;)
        {
            if (view[i] != '@')
            {
                html.Append(view[i++]);
            }
            else if (i + 1 < view.Length && view[i + 1] == '@')
            {
                i += 2;
            }
            else
            {
                i = AfterCode(view, i + 1);
            }
        }

        return InlineElse().Replace(string.Join('\n', html.ToString().Split('\n').Where(line => !CodeLine().IsMatch(line))), "");
    }

    private static int AfterCode(string view, int start)
    {
        if (start >= view.Length)
        {
            return start;
        }

        if (view[start] is '{' or '(')
        {
            return AfterBalanced(view, start);
        }

        var end = AfterName(view, start);
        if (view[start..end] == "await")
        {
            return AfterCode(view, end + 1);
        }

        var isStatement = Statements.Contains(view[start..end]);
        if (isStatement)
        {
            return AfterBalanced(view, view.IndexOf('(', end));
        }

        while (end < view.Length)
        {
            if (view[end] is '(' or '[')
            {
                end = AfterBalanced(view, end);
            }
            else if (view[end] is '.' or '?' or '!' && end + 1 < view.Length && AfterMember(view, end) is var next && next > end)
            {
                end = next;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int AfterMember(string view, int dot)
    {
        var start = view[dot] == '.' ? dot + 1 : view[dot + 1] == '.' ? dot + 2 : dot;
        var end = start == dot ? dot : AfterName(view, start);
        return end > start ? end : dot;
    }

    private static int AfterName(string view, int start)
    {
        var end = start;
        while (end < view.Length && (char.IsLetterOrDigit(view[end]) || view[end] == '_'))
        {
            end++;
        }

        return end;
    }

    private static int AfterBalanced(string view, int open)
    {
        var depth = 0;
        var inText = false;
        for (var i = open; i < view.Length; i++)
        {
            if (view[i] == '"' && view[i - 1] != '\\')
            {
                inText = !inText;
            }
            else if (!inText && view[i] is '(' or '[' or '{')
            {
                depth++;
            }
            else if (!inText && view[i] is ')' or ']' or '}' && --depth == 0)
            {
                return i + 1;
            }
        }

        return view.Length;
    }

    [GeneratedRegex(@"\} else (?=\{)")]
    private static partial Regex InlineElse();

    [GeneratedRegex(
        @"^\s*(?:\{|\}|else\b|if \(|foreach \(|for \(|switch \(|case |default:|break;|continue;|return\b|var |string |int |static |const |[A-Za-z_.]+\(.*\);|.*;\s*$)")]
    private static partial Regex CodeLine();
}
