using CcrNetwork.Benchmarks;
using CcrNetwork.Benchmarks.Controls;

// The program starts itself a second time as a control; without arguments it measures.
return args switch
{
    ["limit", var port, var body, var head] =>
        await BareKestrel.RunAsync(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture), body, head),
    ["mvc", var port, var database] => await BareMvc.RunAsync(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture), database),
    _ => await Comparison.RunAsync(Settings.From(args)),
};
