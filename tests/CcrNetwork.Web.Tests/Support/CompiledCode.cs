using System.Reflection;
using System.Reflection.Emit;

namespace CcrNetwork.Web.Tests.Support;

/// <summary>Reads compiled code for the types that it names: in signatures, attributes and the bodies of its methods.</summary>
internal static class CompiledCode
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>
    /// The types that a type names, each without its arguments and as the outermost that holds it; the type itself is one of
    /// them.
    /// </summary>
    public static IReadOnlySet<Type> NamedBy(Type type)
    {
        var named = new HashSet<Type>();
        Read(type, named);
        return named.Select(Outermost).ToHashSet();
    }

    /// <summary>The type that a file declares: not the closures and state machines that the compiler puts into it.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } holder ? Outermost(holder) : type;

    private static void Read(Type type, HashSet<Type> named)
    {
        Add(type, named);
        Add(type.BaseType, named);
        AddAll(type.GetInterfaces(), named);
        AddAttributes(type, named);
        foreach (var member in type.GetMembers(Own))
        {
            AddAttributes(member, named);
            switch (member)
            {
                case FieldInfo field:
                    Add(field.FieldType, named);
                    break;
                case MethodBase method:
                    ReadMethod(method, named);
                    break;
                case Type nested:
                    Read(nested, named);
                    break;
            }
        }
    }

    private static void ReadMethod(MethodBase method, HashSet<Type> named)
    {
        AddAll(method.GetParameters().Select(parameter => parameter.ParameterType), named);
        Add((method as MethodInfo)?.ReturnType, named);
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddAll(body.LocalVariables.Select(local => local.LocalType), named);
        AddAll(
            body.ExceptionHandlingClauses
                .Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)
                .Select(clause => clause.CatchType),
            named);
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in TokensOf(body.GetILAsByteArray()!))
        {
            AddMember(method.Module.ResolveMember(token, ofType, ofMethod), named);
        }
    }

    private static IEnumerable<int> TokensOf(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var operation = Codes[value];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod
                or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static void AddMember(MemberInfo? member, HashSet<Type> named)
    {
        Add(member as Type ?? member?.DeclaringType, named);
        if (member is MethodInfo method)
        {
            Add(method.ReturnType, named);
            AddAll(method.IsGenericMethod ? method.GetGenericArguments() : [], named);
        }
        else if (member is FieldInfo field)
        {
            Add(field.FieldType, named);
        }
    }

    private static void AddAttributes(MemberInfo member, HashSet<Type> named)
    {
        foreach (var attribute in member.GetCustomAttributesData())
        {
            Add(attribute.AttributeType, named);
            AddAll(
                attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.TypedValue)).SelectMany(TypesIn),
                named);
        }
    }

    private static IEnumerable<Type> TypesIn(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => [type],
        IEnumerable<CustomAttributeTypedArgument> several => several.SelectMany(TypesIn),
        _ => [argument.ArgumentType],
    };

    private static void AddAll(IEnumerable<Type?> types, HashSet<Type> named)
    {
        foreach (var type in types)
        {
            Add(type, named);
        }
    }

    private static void Add(Type? type, HashSet<Type> named)
    {
        while (type is { HasElementType: true })
        {
            type = type.GetElementType();
        }

        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.IsGenericType)
        {
            AddAll(type.GetGenericArguments(), named);
            type = type.GetGenericTypeDefinition();
        }

        named.Add(type);
    }
}
