// SPDX-License-Identifier: Apache-2.0
#include "ui/text/failure.h"

#include "core/store/store_error.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <new>
#include <system_error>

namespace tokenyard::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

QString withoutMemory() { return Say::tr("There is not enough memory for this; close other programs and try again."); }
QString withoutThread() { return Say::tr("The system starts no more work at present; close other programs and try again."); }

} // namespace

QString failureInWords(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const StoreError &error) {
        return words(error.text());
    } catch (const std::bad_alloc &) {
        return withoutMemory();
    } catch (const std::system_error &) { // from threads: the store converts those from files into its own
        return withoutThread();
    } catch (...) {
        return Say::tr("This could not be done, for a reason that the program does not know. The plan is as it was; save it under "
                       "another name.");
    }
}

QString copyFailureInWords(const std::exception_ptr &failure)
{
    QString why;
    try {
        std::rethrow_exception(failure);
    } catch (const StoreError &error) {
        why = error.cause().empty() ? Say::tr("the plan cannot be saved as it is") : systemWords(error.cause());
    } catch (const std::bad_alloc &) {
        why = Say::tr("there is not enough memory");
    } catch (const std::system_error &) {
        why = Say::tr("the system starts no more work");
    } catch (...) {
        why = Say::tr("the reason is unknown");
    }
    return Say::tr("The safety copy of this plan could not be written: %1. Save the plan now and often.").arg(why);
}

QString systemWords(const std::string &cause)
{
    const auto is = [&](std::errc code) { return cause == std::generic_category().message(int(code)); };
    if (is(std::errc::no_space_on_device))
        return Say::tr("the disk is full");
    if (is(std::errc::permission_denied) || is(std::errc::operation_not_permitted))
        return Say::tr("there is no permission to write there");
    if (is(std::errc::read_only_file_system))
        return Say::tr("the disk is read-only");
    if (is(std::errc::file_too_large))
        return Say::tr("the system allows no file so large");
    if (is(std::errc::io_error))
        return Say::tr("the disk reports a fault");
    if (is(std::errc::no_such_file_or_directory))
        return Say::tr("the folder is no longer there");
    if (is(std::errc::not_a_directory))
        return Say::tr("there is a file where the folder should be");
    return QString::fromStdString(cause);
}

} // namespace tokenyard::ui
